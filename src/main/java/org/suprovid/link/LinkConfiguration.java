package org.suprovid.link;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties({LinkProperties.class, LinkSite.class})
class LinkConfiguration {}
