using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.Http;

namespace Buendnisnetz.Frame;

/// <summary>
/// A form whose work is done. It is stored in the transaction of that work, under the key of the form: whoever sends the form again, from
/// whichever node, is led to what it has made and makes nothing more.
/// </summary>
public sealed class SentForm
{
    private SentForm() { }

    /// <summary>The key of the form.</summary>
    public Guid Id { get; private init; }

    /// <summary>What was filled in, as a SHA-256.</summary>
    public string Content { get; private init; } = "";

    /// <summary>Where the sender was led to afterwards.</summary>
    public string? Answer { get; private set; }

    /// <summary>When it was sent, in UTC.</summary>
    public DateTimeOffset SentAt { get; private init; }

    /// <summary>The form that was sent under this key.</summary>
    public static SentForm Of(FormKey key, IFormCollection form, DateTimeOffset at)
    {
        ArgumentNullException.ThrowIfNull(key);
        return new() { Id = key.Id, Content = HashOf(form), SentAt = at };
    }

    /// <summary>Notes where the sender is led to.</summary>
    public void LeadTo(string answer) => Answer = answer;

    /// <summary>Whether the same was filled in.</summary>
    public bool IsSameAs(SentForm other) => other?.Content == Content;

    private static string HashOf(IFormCollection form)
    {
        var text = new StringBuilder();
        var fields = form.Where(field => field.Key != "__RequestVerificationToken").OrderBy(field => field.Key, StringComparer.Ordinal);
        foreach (var field in fields)
            foreach (var value in field.Value) text.Append(field.Key).Append('\0').Append(value).Append('\0');
        foreach (var file in form.Files) text.Append(file.Name).Append('\0').Append(file.FileName).Append('\0').Append(file.Length);
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text.ToString())));
    }
}
