using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.Http;

namespace Buendnisnetz.Frame;

/// <summary>What stands in a page for one reader alone, and for one time.</summary>
public enum Hole
{
    /// <summary>The token that proves a form to be ours.</summary>
    Token,

    /// <summary>The key of a form.</summary>
    Key,

    /// <summary>How the reader is addressed.</summary>
    Name,
}

/// <summary>
/// A page that is made to be kept for several readers has holes where it speaks to one; each gets the own words when it leaves. Where a
/// page is not, these stand there at once.
/// </summary>
public sealed class PageHoles
{
    /// <summary>What a hole begins with; nobody outside can guess it, so no text of a page can be mistaken for one.</summary>
    public static readonly string Beginning = $"loch{Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(16))}";

    /// <summary>A hole, as it stands in a page.</summary>
    public static string Of(Hole hole) => $"{Beginning}{(int)hole}";

    /// <summary>How long a hole is, in bytes.</summary>
    public static int Length { get; } = Encoding.ASCII.GetByteCount(Of(Hole.Key));

    /// <summary>The reader's name, or a hole for it.</summary>
    public static string NameIn(HttpContext page)
    {
        ArgumentNullException.ThrowIfNull(page);
        return page.Features.Get<PageHoles>() is null ? page.Actor.Name : Of(Hole.Name);
    }
}
