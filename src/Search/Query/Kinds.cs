namespace Buendnisnetz.Search;

/// <summary>What people mostly look for comes before what is only called like it.</summary>
internal static class Kinds
{
    /// <summary>What a hit of the kind is worth.</summary>
    public static double Worth(string kind) => kind == "Organisation" ? 0.8 : 1;
}
