namespace Buendnisnetz.Platform;

/// <summary>Where pictures are shown from.</summary>
public static class Pictures
{
    /// <summary>The widths in which pictures are served, in pixels.</summary>
    public static IReadOnlyList<int> Widths { get; } = [400, 800, 1600];

    /// <summary>The address of a picture in the smallest served width that is not narrower than this.</summary>
    public static string Path(Guid fileId, int width) => $"/bilder/{fileId}/{Served(width)}";

    internal static int Served(int width) => Widths.FirstOrDefault(served => served >= width, Widths[^1]);
}
