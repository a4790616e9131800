namespace Buendnisnetz.Search;

/// <summary>A word that stands somewhere in the index: what holds a part of it is found by it, and what is spelled like it.</summary>
internal sealed class KnownWord
{
    /// <summary>Longer words are found whole, but not by their parts.</summary>
    public const int Longest = 200;

    private KnownWord() { }

    public long Id { get; private init; }

    /// <summary>The word as a flat key.</summary>
    public string Flat { get; private init; } = "";

    /// <summary>The stem the index has it under. "überlingen" and "ueberlingen" are one key and may have two stems.</summary>
    public string Stem { get; private init; } = "";

    /// <summary>The day it was last learned.</summary>
    public DateOnly LearnedOn { get; private init; }
}
