package juki.registry.model.value;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.immutables.value.Value;

/**
 * The one style of every generated value of this module: the abstract type is the public face, the generated class stays
 * inside its package, builders initialise each attribute once.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.SOURCE)
@Value.Style(
        visibility = Value.Style.ImplementationVisibility.PACKAGE,
        overshadowImplementation = true,
        jdkOnly = true,
        strictBuilder = true,
        get = "*",
        depluralize = true,
        allowedClasspathAnnotations = {Override.class})
public @interface RegistryValue {}
