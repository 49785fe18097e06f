package juki.registry.model.value;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.immutables.value.Value;

/**
 * The style of generated values that may be empty, otherwise as {@link RegistryValue}: all empty ones are one.
 *
 * <p>It says so here and not on each type, where it would stand in the class file: who compiles against this module and is told
 * of every lint would be told that the annotation cannot be found.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.SOURCE)
@Value.Style(
        defaults = @Value.Immutable(singleton = true),
        visibility = Value.Style.ImplementationVisibility.PACKAGE,
        overshadowImplementation = true,
        jdkOnly = true,
        strictBuilder = true,
        get = "*",
        depluralize = true,
        allowedClasspathAnnotations = {Override.class})
public @interface SparseValue {}
