using System.ComponentModel.DataAnnotations;
using Buendnisnetz.Territory;

namespace Buendnisnetz.Calendars.Pages;

/// <summary>An action as a form: few fields, done in less than a minute.</summary>
internal sealed class ActionForm
{
    private const string NoAddress = "Bitte geben Sie eine vollständige E-Mail-Adresse an, zum Beispiel name@stadt.de.";

    /// <summary>The key of this form: sent twice, it makes one action.</summary>
    public Guid Key { get; set; }

    [Required(ErrorMessage = "Bitte geben Sie der Aktion einen Titel."), StringLength(120, MinimumLength = 3)]
    public string? Title { get; set; }

    [StringLength(200)]
    public string? Venue { get; set; }

    [Required(ErrorMessage = "Bitte geben Sie Postleitzahl oder Ort an."), StringLength(100)]
    public string? Where { get; set; }

    public DateOnly? Day { get; set; }

    public TimeOnly? From { get; set; }

    public TimeOnly? Until { get; set; }

    [StringLength(200)]
    public string? Audience { get; set; }

    [StringLength(200)]
    public string? Cost { get; set; }

    [StringLength(400)]
    public string? Lead { get; set; }

    [StringLength(200)]
    public string? House { get; set; }

    [EmailAddress(ErrorMessage = NoAddress), StringLength(200)]
    public string? Email { get; set; }

    /// <summary>What was typed.</summary>
    public ActionDraft ToDraft(bool isSuggested) => new(Title!, Venue, Where!, Day, From, Until, Audience, Cost, Lead?.Trim(),
        Key == Guid.Empty ? Guid.CreateVersion7() : Key)
    {
        SuggestedBy = isSuggested ? House?.Trim() : null,
        SuggestedFrom = isSuggested && !string.IsNullOrWhiteSpace(Email) ? Email.Trim().ToLowerInvariant() : null,
    };

    /// <summary>Why no one place is meant; null where one is.</summary>
    public static string? ObstacleTo(PlaceAnswer answer) => (answer.One ?? answer.Together) is not null ? null
        : answer.Places.Count > 0 ? $"Welcher Ort ist gemeint: {string.Join(", ", answer.Places.Take(5).Select(place => place.Label))}? "
            + "Am sichersten ist die Postleitzahl." : answer.Advice ?? "Diesen Ort kennen wir nicht. Bitte nehmen Sie die Postleitzahl.";
}

/// <summary>What the form of an action shows.</summary>
/// <param name="Form">The fields.</param>
/// <param name="Day">The action day.</param>
/// <param name="IsSuggested">Whether a partner fills it in.</param>
internal sealed record ActionInput(ActionForm Form, ActionDay Day, bool IsSuggested);
