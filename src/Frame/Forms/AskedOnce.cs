using Microsoft.AspNetCore.Http;

namespace Buendnisnetz.Frame;

/// <summary>
/// Questions about what was typed, each asked once: the field comes back with the question, and whoever sends the same again means it.
/// </summary>
public sealed class AskedOnce
{
    /// <summary>The name of the hidden field in which a question travels with its form.</summary>
    public const string Field = "Gefragt";

    private readonly Dictionary<string, string> asked = [];

    /// <summary>The questions of this request.</summary>
    public static AskedOnce Of(HttpContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        if (context.Features.Get<AskedOnce>() is { } known) return known;
        var none = new AskedOnce();
        context.Features.Set(none);
        return none;
    }

    /// <summary>The question as it stands at the field; null where it was asked about exactly this text before.</summary>
    public string? Ask(HttpRequest request, string field, string text, string question)
    {
        ArgumentNullException.ThrowIfNull(request);
        asked[field] = text;
        return request.HasFormContentType && request.Form[Field].Contains(text) ? null
            : $"{question} Ist es so richtig, wie es dasteht, senden Sie das Formular einfach noch einmal.";
    }

    /// <summary>What was asked about at this field; null where nothing was.</summary>
    internal string? TextOf(string field) => asked.GetValueOrDefault(field);
}
