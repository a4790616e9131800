namespace Buendnisnetz.Library;

/// <summary>How often the files of a material were taken in a month: a number, and nothing of whoever took them (DS-06).</summary>
public sealed class MaterialDownloads
{
    private MaterialDownloads() { }

    /// <summary>The material.</summary>
    public Guid MaterialId { get; private init; }

    /// <summary>The month, as year and month in one number: 202611.</summary>
    public int Month { get; private init; }

    /// <summary>How often.</summary>
    public int Count { get; private set; }
}
