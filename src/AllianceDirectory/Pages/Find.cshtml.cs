using Buendnisnetz.Alliances;
using Buendnisnetz.Territory;
using Microsoft.AspNetCore.Authorization;

namespace Buendnisnetz.AllianceDirectory.Pages;

/// <summary>A parent types a postal code or a place and reads whom to call.</summary>
[AllowAnonymous]
internal sealed class FindModel(Db db, PlaceFinder finder, TimeProvider clock) : HousePage
{
    /// <summary>What the page says before somebody asks.</summary>
    public const string Unasked = "Geben Sie Ihre Postleitzahl oder Ihren Ort ein. Wir zeigen, welches Bündnis für Sie da ist.";

    [BindProperty(SupportsGet = true, Name = "ort")]
    public string? Query { get; set; }

    /// <summary>Which of several places, by its area and its name.</summary>
    [BindProperty(SupportsGet = true, Name = "gebiet")]
    public string? AreaText { get; set; }

    [BindProperty(SupportsGet = true, Name = "name")]
    public string? Name { get; set; }

    public PlaceAnswer Answer { get; private set; } = PlaceAnswer.Nothing;

    public bool IsAsked => Answer.Asked.Length > 0;

    /// <summary>The place that is meant, or the Kreis that all places of a postal code share.</summary>
    public Place? Place => Chosen ?? Answer.One ?? Answer.Together;

    public HelpAnswer? Help { get; private set; }

    private Place? Chosen => Answer.Places.FirstOrDefault(place => place.Area.Text == AreaText && place.Name == Name);

    /// <summary>A whole Land has no one alliance: the directory shows all that are there.</summary>
    public async Task<IActionResult> OnGetAsync(CancellationToken cancel)
    {
        Answer = await finder.Find(Query, cancel);
        if (Place is { IsArea: true, Exactness: AreaKind.Land } land) return Redirect($"{AlliancePaths.Directory}?land={land.Area}");
        if (Place is { } place) Help = await HelpAnswer.For(place, db, clock.Now, cancel);
        return Page();
    }

    public static string Headline(HelpAnswer help) => (help.IsCovered, help.Support.Count) switch
    {
        (false, _) => "Wer hier weiterhilft",
        (_, 1) when !help.IsSure => "Wahrscheinlich ist dieses Bündnis für Sie da",
        _ when !help.IsSure => "Wahrscheinlich ist eines dieser Bündnisse für Sie da",
        (_, 1) => "Dieses Bündnis ist für Sie da",
        _ => "Diese Bündnisse sind für Sie da",
    };

    /// <summary>That there is no alliance: none yet, none any more, or none that the house is sure of.</summary>
    public static string Without(Place place, HelpAnswer help) => help.Ended is [var ended, ..]
        ? $"Das Bündnis {ended.Quoted} hat seine Arbeit beendet. Ein neues ist {GermanPlace.For(place.Name)} nicht eingetragen."
        : !help.IsSure && help.Near.Count > 0 ? "Wahrscheinlich ist eines der Bündnisse in der Nähe für Sie da."
        : !help.IsSure ? $"In der Nähe von {place.Name} ist noch kein Bündnis eingetragen."
        : $"{GermanPlace.For(place.Name).Capitalised} ist noch kein Bündnis eingetragen.";

    /// <summary>Where a choice among several places leads.</summary>
    public string Choose(Place place) =>
        $"/finden?ort={Uri.EscapeDataString(Query ?? "")}&gebiet={place.Area}&name={Uri.EscapeDataString(place.Name)}";
}
