package org.suprovid.security;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.header.writers.StaticHeadersWriter;

/** The two doors through which somebody answers without an account: a partner's program by its key, people by a link. */
@Configuration(proxyBeanMethods = false)
class PartnerDoors {

    private static final String CONTENT =
            "default-src 'none'; style-src 'self'; form-action 'self';" + " frame-ancestors 'none'; base-uri 'none'";

    /** Programs come with a key, and only to where answers are taken in. */
    @Bean
    @Order(1)
    SecurityFilterChain partnersPrograms(HttpSecurity http, List<PartnerKeys> keys) throws Exception {
        return http.securityMatcher("/api/v1/partner-answers/**")
                .authorizeHttpRequests(requests -> requests.anyRequest().authenticated())
                .exceptionHandling(refused -> refused.authenticationEntryPoint(
                        (request, response, why) -> response.sendError(HttpServletResponse.SC_UNAUTHORIZED)))
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .csrf(csrf -> csrf.disable())
                .addFilterBefore(new PartnerKeyFilter(keys), AuthorizationFilter.class)
                .build();
    }

    /**
     * Partners' contacts and clients hold a link and nothing else: no session, no cookie, no script. The link is in the address,
     * so the page tells it to nobody and nobody keeps it. Against other sites' forms each page carries a proof of its own link.
     */
    @Bean
    @Order(2)
    SecurityFilterChain holdersOfLinks(HttpSecurity http) throws Exception {
        return http.securityMatcher("/r", "/r/**", "/q", "/q/**")
                .authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .requestCache(cache -> cache.disable())
                .csrf(csrf -> csrf.disable())
                .headers(headers -> headers.contentSecurityPolicy(policy -> policy.policyDirectives(CONTENT))
                        .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.NO_REFERRER))
                        .addHeaderWriter(new StaticHeadersWriter("X-Robots-Tag", "noindex, nofollow, noarchive")))
                .build();
    }
}
