namespace Buendnisnetz.Platform;

/// <summary>What stands in the way of one fact among several that are given together.</summary>
/// <param name="Field">Which fact, by its name in the code.</param>
/// <param name="Sentence">A German sentence the person can act on.</param>
public sealed record Objection(string Field, string Sentence);
