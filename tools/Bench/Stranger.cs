using System.Security.Cryptography;
using System.Text.RegularExpressions;

namespace Buendnisnetz.Bench;

/// <summary>What tells a visitor who registers from all others: a word in name and address. Replayed, it is another one.</summary>
internal static partial class Stranger
{
    private const string Letters = "abcdefghijklmnopqrstuvwxyz";

    public static string New() => "qx" + RandomNumberGenerator.GetString(Letters, 12);

    /// <summary>The word within a text; empty where nobody is named.</summary>
    public static string In(string text) => Word().Match(text).Value;

    [GeneratedRegex("qx[a-z]{12}")]
    private static partial Regex Word();
}
