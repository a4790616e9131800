using Microsoft.Extensions.Configuration;

namespace Buendnisnetz.Platform;

/// <summary>Where files lie and how big they may be (section Files).</summary>
internal sealed record FileSettings(string Folder, long MaxBytes, long MaxPictureBytes, string? Bucket, string? Endpoint, string? Region,
    string? AccessKey, string? SecretKey)
{
    /// <summary>So large a material may be where nobody says otherwise, in megabytes.</summary>
    public const long UsualLargeMegabytes = 100;

    private const long Megabyte = 1024 * 1024;

    /// <summary>How big a material may be that others take with them.</summary>
    public long MaxLargeBytes { get; private init; } = UsualLargeMegabytes * Megabyte;

    /// <summary>Where uploads are written first and checked before they count.</summary>
    public string Workplace => Path.Combine(Folder, ".work");

    public static FileSettings Of(IConfiguration configuration, Site site)
    {
        var files = configuration.GetSection("Files");
        return new(
            files["Folder"] ?? Path.Combine(site.DataFolder, "files"),
            files.GetValue("MaxMegabytes", 25L) * Megabyte,
            files.GetValue("MaxPictureMegabytes", 10L) * Megabyte,
            files["Bucket"], files["Endpoint"], files["Region"], files["AccessKey"], files["SecretKey"])
        {
            MaxLargeBytes = files.GetValue("MaxLargeMegabytes", UsualLargeMegabytes) * Megabyte,
        };
    }
}
