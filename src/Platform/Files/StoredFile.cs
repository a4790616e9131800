namespace Buendnisnetz.Platform;

/// <summary>A file that somebody has uploaded; its content lies in the store under its SHA-256.</summary>
public sealed class StoredFile : Entity
{
    private StoredFile() { }

    /// <summary>A file whose content is already in the store.</summary>
    public StoredFile(string hash, string name, string contentType, long size, Guid? by, DateTimeOffset at)
    {
        (Hash, Name, ContentType, Size, UploadedBy, UploadedAt) = (hash, name, contentType, size, by, at);
    }

    /// <summary>SHA-256 of the content, in hex.</summary>
    public string Hash { get; private init; } = "";

    /// <summary>The name it was uploaded under.</summary>
    public string Name { get; private init; } = "";

    /// <summary>The type that its first bytes prove, not the one that was claimed.</summary>
    public string ContentType { get; private init; } = "";

    /// <summary>In bytes.</summary>
    public long Size { get; private init; }

    /// <summary>Who uploaded it; null after erasure.</summary>
    public Guid? UploadedBy { get; private set; }

    /// <summary>When, in UTC.</summary>
    public DateTimeOffset UploadedAt { get; private init; }
}
