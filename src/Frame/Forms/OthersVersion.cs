using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Buendnisnetz.Frame;

/// <summary>What is to count where two people have changed the same field.</summary>
internal enum OthersChoice
{
    /// <summary>What stands in the field.</summary>
    Own = 0,

    /// <summary>What the other one has stored.</summary>
    Theirs = 1,

    /// <summary>Both, one after the other.</summary>
    Both = 2,
}

/// <summary>The other one's text beside one's own, with who and when, and the choice what is to count.</summary>
internal static class OthersVersion
{
    private const string Prefix = "Fassung.";

    /// <summary>What was chosen for a field.</summary>
    public static OthersChoice ChosenIn(HttpRequest request, string name) =>
        Enum.TryParse<OthersChoice>(request.Form[Prefix + name], out var choice) && Enum.IsDefined(choice) ? choice : OthersChoice.Own;

    /// <summary>As it stands below a field: of a text, both versions with the words marked that differ.</summary>
    public static IHtmlContent Shown(Basis basis, string name, string label, (string Stored, string Typed) words, bool isText) =>
        Tag.Of("div", "others-version", Tag.Of("p", "kern-label", $"Inzwischen gespeichert: {label}"),
            basis.By is { } by ? Tag.Of("p", "small muted", by) : null,
            isText ? ComparedTexts.Shown(("Jetzt gespeichert", words.Stored), ("Ihre Fassung", words.Typed))
                : Tag.Of("p", "kern-body", words.Stored.Length > 0 ? words.Stored : "leer"),
            basis.CanTake(name) ? Choices(name, label, isText) : null);

    private static TagBuilder Choices(string name, string label, bool isText)
    {
        var group = Tag.Of("div", "actions").With("role", "radiogroup").With("aria-label", $"{label}: Was soll gelten?");
        group.InnerHtml.AppendHtml(Radio(name, OthersChoice.Own, "Ihre Fassung")).AppendHtml(Radio(name, OthersChoice.Theirs,
            "die andere Fassung"));
        if (isText) group.InnerHtml.AppendHtml(Radio(name, OthersChoice.Both, "beide hintereinander"));
        return group;
    }

    private static TagBuilder Radio(string name, OthersChoice choice, string words)
    {
        var id = Tag.IdOf($"{Prefix}{name}.{choice}");
        return Tag.Of("div", "kern-form-check",
            Tag.Of("input", "kern-form-check__radio").With("type", "radio").With("name", Prefix + name).With("value", choice.ToString())
                .With("id", id).With("checked", choice == OthersChoice.Own ? "checked" : null).Single(),
            Tag.Of("label", "kern-label", words).With("for", id));
    }
}
