using System.Text;
using Microsoft.AspNetCore.Http;

namespace Buendnisnetz.Lists;

/// <summary>A table as a form takes it: uploaded or pasted.</summary>
public sealed class ListUpload
{
    /// <summary>The file.</summary>
    public IFormFile? File { get; set; }

    /// <summary>Lines copied from a table.</summary>
    public string? Pasted { get; set; }

    /// <summary>The field that something is the matter with.</summary>
    internal string Field => File is null ? nameof(Pasted) : nameof(File);

    /// <summary>What the list is called.</summary>
    internal string NameAt(DateTimeOffset now) => File?.FileName ?? $"Eingefügte Liste vom {now.LongDay}";

    internal async Task<byte[]> Content(CancellationToken cancel)
    {
        if (File is null) return Encoding.UTF8.GetBytes(Pasted?.Trim() ?? "");
        using var content = new MemoryStream();
        await using var upload = File.OpenReadStream();
        await upload.CopyToAsync(content, cancel);
        return content.ToArray();
    }
}

/// <summary>What the beginning of a list shows: the form, the template, and what is under way already.</summary>
/// <param name="Kind">What it is a list of.</param>
/// <param name="Upload">The form.</param>
/// <param name="Open">Drafts, and lists that can be taken back.</param>
/// <param name="Back">Where one goes back.</param>
public sealed record ListBeginning(ListKind Kind, ListUpload Upload, IReadOnlyList<EntryList> Open, string Back);
