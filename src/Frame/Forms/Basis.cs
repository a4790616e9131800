using System.Collections;
using System.Reflection;
using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.Http;

namespace Buendnisnetz.Frame;

/// <summary>
/// What a form showed when it was opened. It travels with the form, and where something else is stored by the time it comes back, nobody
/// is overwritten unawares: the page shows both versions and asks again.
/// </summary>
internal sealed class Basis
{
    /// <summary>The name of the hidden field.</summary>
    public const string Field = "Basis";

    public const string Overtaken = "Jemand anderes hat inzwischen gespeichert. Ihre Eingaben stehen noch hier, und darunter steht, was "
        + "jetzt gespeichert ist. Wenn Sie noch einmal speichern, gilt Ihre Fassung.";

    private readonly Dictionary<string, object?> stored;
    private readonly HashSet<string> changed = [];

    private Basis(Dictionary<string, object?> stored) => this.stored = stored;

    /// <summary>Whether somebody else has stored something since the form was opened.</summary>
    public bool IsOvertaken => changed.Count > 0;

    /// <summary>What is stored now, in short: a mark for each field.</summary>
    public string Mark => string.Join(';', stored.Select(pair => $"{pair.Key}={MarkOf(pair.Value)}"));

    /// <summary>Of a form as it would be shown now, on this page.</summary>
    public static Basis Of(object form, object page)
    {
        var prefix = PrefixOn(page, form);
        return new(form.GetType().GetProperties(BindingFlags.Public | BindingFlags.Instance)
            .Where(one => one.CanRead && !typeof(IFormFile).IsAssignableFrom(one.PropertyType))
            .ToDictionary(one => prefix + one.Name, one => one.GetValue(form)));
    }

    /// <summary>Compares with what the form that came back was based on; one that does not say it is taken as it is.</summary>
    public void Compare(HttpRequest request)
    {
        if (!HttpMethods.IsPost(request.Method) || !request.HasFormContentType) return;
        foreach (var shown in request.Form[Field].ToString().Split(';').Select(mark => mark.Split('=')).Where(mark => mark.Length == 2))
            if (stored.TryGetValue(shown[0], out var value) && MarkOf(value) != shown[1]) changed.Add(shown[0]);
    }

    /// <summary>What somebody else has stored under this name meanwhile; null where nobody has.</summary>
    public IReadOnlyList<string>? Of(string name) => changed.Contains(name) ? Texts(stored[name]) : null;

    private static string MarkOf(object? value) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\u001e', Texts(value)))))[..10];

    private static string PrefixOn(object page, object form) =>
        Array.Find(page.GetType().GetProperties(), one => one.PropertyType == form.GetType()) is { } held ? $"{held.Name}." : "";

    private static List<string> Texts(object? value) => value switch
    {
        Enum flags => [.. flags.ToString().Split(", ")],
        IEnumerable many and not string => [.. many.Cast<object?>().Select(FormControl.Written).Order(StringComparer.Ordinal)],
        _ => [FormControl.Written(value).ReplaceLineEndings("\n")],
    };
}
