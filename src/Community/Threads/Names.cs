namespace Buendnisnetz.Community;

/// <summary>How people are called whose account is gone.</summary>
internal static class Names
{
    /// <summary>In place of a name.</summary>
    public const string Gone = "jemand, der nicht mehr dabei ist";
}
