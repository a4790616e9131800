namespace Buendnisnetz.Platform;

/// <summary>
/// Nouns that no page for visitors shows: other nodes are told nothing when they are written. Whatever reads them all the same is not kept,
/// so a noun named here by mistake costs speed, never truth.
/// </summary>
/// <param name="Nouns">The nouns.</param>
public sealed record NeverShown(params IReadOnlyList<Type> Nouns);
