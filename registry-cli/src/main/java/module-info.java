/** The program {@code juki}: the registry without writing Java. */
module juki.registry.cli {
    requires static org.jspecify;
    requires com.fasterxml.jackson.core;
    requires com.fasterxml.jackson.databind;
    requires info.picocli;
    requires java.management;
    requires juki.registry.codes;
    requires juki.registry.model;
    requires juki.registry.network;
    requires juki.registry.rules;
    requires juki.registry.testkit;
    requires me.tongfei.progressbar;
    requires org.apache.commons.csv;

    opens juki.registry.cli to
            info.picocli;
    opens juki.registry.cli.certificate to
            info.picocli;
    opens juki.registry.cli.codes to
            info.picocli;
    opens juki.registry.cli.generate to
            info.picocli;
    opens juki.registry.cli.match to
            info.picocli;
    opens juki.registry.cli.network to
            info.picocli;
    opens juki.registry.cli.residence to
            info.picocli;
    opens juki.registry.cli.rules to
            info.picocli;
    opens juki.registry.cli.town to
            info.picocli;
}
