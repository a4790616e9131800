using System.Collections;
using System.Reflection;
using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace Buendnisnetz.Frame;

/// <summary>
/// What a form showed when it was opened. It travels with the form. Where somebody else has stored something by the time it comes back,
/// both are joined field by field: what only one of them changed counts, and where both changed the same, nobody is overwritten unawares:
/// the page shows both versions, and its writer takes one or joins them (<see cref="OthersVersion"/>).
/// </summary>
internal sealed class Basis
{
    /// <summary>The name of the hidden field.</summary>
    public const string Field = "Basis";

    public const string Overtaken = "Jemand anderes hat dasselbe geändert und inzwischen gespeichert. Ihre Eingaben stehen noch hier, und "
        + "darunter steht, was jetzt gespeichert ist. Entscheiden Sie, was gelten soll, und speichern Sie noch einmal.";

    private const string Joined = "Beide Texte stehen jetzt hintereinander im Feld. Sehen Sie sie durch und speichern Sie noch einmal.";

    private readonly Dictionary<string, object?> stored;
    private readonly BoundForm bound;
    private readonly HashSet<string> changed = [];
    private readonly List<string> taken = [];
    private readonly HashSet<string> joined = [];

    private Basis(Dictionary<string, object?> stored, BoundForm bound) => (this.stored, this.bound) = (stored, bound);

    /// <summary>Whether somebody else has stored something that the writer of this form changed, too.</summary>
    public bool IsOvertaken => changed.Count > 0;

    /// <summary>What somebody else has changed, by the names of the fields: what both did, and what counts by itself.</summary>
    public IEnumerable<string> OfOthers => changed.Concat(taken);

    /// <summary>Whether what was typed is just what is stored.</summary>
    public bool SaysNothingNew { get; private set; } = true;

    /// <summary>Who stored last, and when; null where that is not known.</summary>
    public string? By { get; set; }

    /// <summary>What the page says of it above its form; null where nothing is to be decided.</summary>
    public string? Sentence => IsOvertaken ? Overtaken : joined.Count > 0 ? Joined : null;

    /// <summary>What is stored now, in short: a mark for each field.</summary>
    public string Mark => string.Join(';', stored.Select(pair => $"{pair.Key}={MarkOf(pair.Value)}"));

    /// <summary>Of a form as it would be shown now, on this page.</summary>
    public static Basis Of(object form, object page)
    {
        var held = Array.Find(page.GetType().GetProperties(), one => one.PropertyType == form.GetType());
        var prefix = held is null ? "" : $"{held.Name}.";
        return new(form.GetType().GetProperties(BindingFlags.Public | BindingFlags.Instance)
            .Where(one => one.CanRead && !typeof(IFormFile).IsAssignableFrom(one.PropertyType))
            .ToDictionary(one => prefix + one.Name, one => one.GetValue(form)), new(held is null ? page : held.GetValue(page), prefix));
    }

    /// <summary>Joins with what the form that came back was based on; one that does not say it is taken as it is.</summary>
    public void Compare(HttpRequest request, ModelStateDictionary typed)
    {
        if (!HttpMethods.IsPost(request.Method) || !request.HasFormContentType) return;
        foreach (var shown in request.Form[Field].ToString().Split(';').Select(mark => mark.Split('=')).Where(mark => mark.Length == 2))
            if (stored.TryGetValue(shown[0], out var now)) Compare(shown[0], shown[1], now, request, typed);
    }

    private void Compare(string name, string shown, object? now, HttpRequest request, ModelStateDictionary state)
    {
        var (mark, typed) = (MarkOf(now), TypedMark(name, state));
        SaysNothingNew &= typed == mark || !bound.Knows(name) || IsLeftEmpty(name, mark, state);
        if (typed == mark) return;
        if (mark == shown) Decide(name, now, OthersVersion.ChosenIn(request, name), state);
        else if (typed == shown && bound.Take(name, now, state)) taken.Add(name);
        else changed.Add(name);
    }

    private void Decide(string name, object? now, OthersChoice choice, ModelStateDictionary state)
    {
        if (!bound.Knows(name)) return;
        var isEmpty = bound.ValueOf(name) is null or "";
        if (choice == OthersChoice.Theirs || (choice == OthersChoice.Both && isEmpty)) bound.Take(name, now, state);
        if (choice == OthersChoice.Both && bound.Join(name, now, state)) joined.Add(name);
    }

    /// <summary>What somebody else has stored under this name meanwhile; null where nobody has.</summary>
    public IReadOnlyList<string>? Of(string name) => changed.Contains(name) ? Texts(stored[name]) : null;

    /// <summary>Whether the stored version can be taken into the form as it is.</summary>
    public bool CanTake(string name) => bound.Fits(name, stored[name]);

    /// <summary>Nothing is stored and nothing was typed, also where something is wanted.</summary>
    private static bool IsLeftEmpty(string name, string mark, ModelStateDictionary state) =>
        mark == MarkOf(null) && string.IsNullOrEmpty(state[name]?.AttemptedValue);

    private string? TypedMark(string name, ModelStateDictionary state) =>
        bound.Knows(name) && state.GetFieldValidationState(name) != ModelValidationState.Invalid ? MarkOf(bound.ValueOf(name)) : null;

    private static string MarkOf(object? value) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\u001e', Texts(value)))))[..10];

    private static List<string> Texts(object? value) => value switch
    {
        Enum flags => [.. flags.ToString().Split(", ")],
        IEnumerable many and not string => [.. many.Cast<object?>().Select(FormControl.Written).Order(StringComparer.Ordinal)],
        _ => [FormControl.Written(value).ReplaceLineEndings("\n")],
    };
}
