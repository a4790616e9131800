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

    private Basis(Dictionary<string, object?> stored)
    {
        this.stored = stored;
        var said = stored.OrderBy(pair => pair.Key, StringComparer.Ordinal)
            .Select(pair => $"{pair.Key}={string.Join('\u001e', Texts(pair.Value))}");
        Mark = Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\u001f', said))));
    }

    /// <summary>Whether somebody else has stored since the form was opened.</summary>
    public bool IsOvertaken { get; private set; }

    /// <summary>What is stored now, in short.</summary>
    public string Mark { get; }

    /// <summary>Of a form as it would be shown now, on this page.</summary>
    public static Basis Of(object form, object page)
    {
        var prefix = PrefixOn(page, form);
        return new(form.GetType().GetProperties(BindingFlags.Public | BindingFlags.Instance)
            .Where(one => one.CanRead && !typeof(IFormFile).IsAssignableFrom(one.PropertyType))
            .ToDictionary(one => prefix + one.Name, one => one.GetValue(form)));
    }

    /// <summary>Compares with what the form that came back was based on; one that does not say it is taken as it is.</summary>
    public void Compare(HttpRequest request) => IsOvertaken = HttpMethods.IsPost(request.Method) && request.HasFormContentType
        && request.Form[Field].ToString() is { Length: > 0 } shown && shown != Mark;

    /// <summary>What is stored under this name; null where nothing is known of it.</summary>
    public IReadOnlyList<string>? Of(string name) => stored.TryGetValue(name, out var value) ? Texts(value) : null;

    private static string PrefixOn(object page, object form) =>
        Array.Find(page.GetType().GetProperties(), one => one.PropertyType == form.GetType()) is { } held ? $"{held.Name}." : "";

    private static List<string> Texts(object? value) => value switch
    {
        Enum flags => [.. flags.ToString().Split(", ")],
        IEnumerable many and not string => [.. many.Cast<object?>().Select(FormControl.Written).Order(StringComparer.Ordinal)],
        _ => [FormControl.Written(value).ReplaceLineEndings("\n")],
    };
}
