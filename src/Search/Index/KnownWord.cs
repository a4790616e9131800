namespace Buendnisnetz.Search;

/// <summary>A word that stands somewhere in the index: what holds a part of it is found by it, and what is spelled like it.</summary>
internal sealed class KnownWord
{
    private KnownWord() { }

    public long Id { get; private init; }

    /// <summary>The word as a flat key.</summary>
    public string Flat { get; private init; } = "";

    /// <summary>The stem the index has it under.</summary>
    public string Stem { get; private init; } = "";

    /// <summary>The day it was last learned.</summary>
    public DateOnly LearnedOn { get; private init; }
}
