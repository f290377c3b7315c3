package org.openeuler;
public final class BGMProvider extends java.security.Provider {
    public BGMProvider() { super("none", "1", "stands for a provider of SM algorithms, which nothing here asks for"); }
}
