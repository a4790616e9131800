namespace Buendnisnetz.Platform;

/// <summary>
/// A column that holds another one, folded (<see cref="Folding"/>). A module names its own, so that they are made anew when folding learns
/// something.
/// </summary>
/// <param name="Noun">The noun.</param>
/// <param name="Key">The property with the key.</param>
/// <param name="Of">The property that it is folded from; where it is null the key stays.</param>
public sealed record FoldedKey(Type Noun, string Key, string Of);
