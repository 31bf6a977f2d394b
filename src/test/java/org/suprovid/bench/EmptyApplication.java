package org.suprovid.bench;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.RouterFunctions;
import org.springframework.web.servlet.function.ServerResponse;

/** What any application with the engine's starter and one page costs, to be compared with. */
@EnableAutoConfiguration
public class EmptyApplication {

    public static void main(String[] args) {
        SpringApplication.run(EmptyApplication.class, args);
    }

    @Bean
    RouterFunction<ServerResponse> page() {
        return RouterFunctions.route()
                .GET("/sign-in", request -> ServerResponse.ok().body("empty"))
                .build();
    }
}
