namespace Buendnisnetz.Solver;

/// <summary>What somebody may get in all rounds together, and how much that counts.</summary>
internal readonly record struct Bundle(int Person, int[] Sessions, double Value);
