using System.Diagnostics;
using System.Text;

namespace Buendnisnetz.Tests.Platform;

/// <summary>Pictures made by libvips' own programs from a portable pixmap: four fields of known colours.</summary>
internal static class TestPicture
{
    /// <summary>The colours of the fields, row by row.</summary>
    public static readonly (byte Red, byte Green, byte Blue)[] Colours = [(200, 30, 30), (30, 160, 30), (30, 30, 200), (255, 255, 255)];

    public static async Task<byte[]> Jpeg(int width = 400, int height = 300, string coding = "Q=92")
    {
        var folder = Directory.CreateTempSubdirectory("bild-").FullName;
        var (from, to) = (Path.Combine(folder, "a.ppm"), Path.Combine(folder, "a.jpg"));
        await File.WriteAllBytesAsync(from, Pixmap(width, height));
        await Run("vips", "copy", from, $"{to}[{coding}]");
        var jpeg = await File.ReadAllBytesAsync(to);
        Directory.Delete(folder, recursive: true);
        return jpeg;
    }

    /// <summary>The same picture in another format, by its ending.</summary>
    public static async Task<byte[]> As(string ending)
    {
        var folder = Directory.CreateTempSubdirectory("bild-").FullName;
        var (from, to) = (Path.Combine(folder, "a.ppm"), Path.Combine(folder, $"a.{ending}"));
        await File.WriteAllBytesAsync(from, Pixmap(400, 300));
        await Run("vips", "copy", from, to);
        var made = await File.ReadAllBytesAsync(to);
        Directory.Delete(folder, recursive: true);
        return made;
    }

    /// <summary>The colours in the middle of the fields.</summary>
    public static async Task<List<int[]>> ColoursOf(byte[] picture)
    {
        var file = Path.GetTempFileName();
        await File.WriteAllBytesAsync(file, picture);
        var size = (await Run("vipsheader", "-f", "width", file), await Run("vipsheader", "-f", "height", file));
        var (width, height) = (int.Parse(size.Item1, null), int.Parse(size.Item2, null));
        List<int[]> found = [];
        foreach (var (x, y) in new[] { (1, 1), (3, 1), (1, 3), (3, 3) })
        {
            var point = await Run("vips", "getpoint", file, $"{width * x / 4}", $"{height * y / 4}");
            found.Add([.. point.Split(' ', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
                .Select(value => (int)double.Parse(value, System.Globalization.CultureInfo.InvariantCulture))]);
        }
        File.Delete(file);
        return found;
    }

    private static byte[] Pixmap(int width, int height)
    {
        var pixels = new byte[width * height * 3];
        for (var at = 0; at < width * height; at++)
        {
            var (red, green, blue) = Colours[(at / width * 2 / height * 2) + (at % width * 2 / width)];
            (pixels[at * 3], pixels[(at * 3) + 1], pixels[(at * 3) + 2]) = (red, green, blue);
        }
        return [.. Encoding.ASCII.GetBytes($"P6\n{width} {height}\n255\n"), .. pixels];
    }

    private static async Task<string> Run(string program, params string[] arguments)
    {
        using var process = Process.Start(new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true })!;
        var said = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        Assert.Equal(0, process.ExitCode);
        return said.Trim();
    }
}
