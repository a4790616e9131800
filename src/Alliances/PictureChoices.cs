using Microsoft.AspNetCore.Mvc.Rendering;

namespace Buendnisnetz.Alliances;

/// <summary>Why persons in a picture may be shown, to choose from.</summary>
public static class PictureChoices
{
    /// <summary>The grounds, each with what it asks of those who show the picture.</summary>
    public static IReadOnlyList<SelectListItem> Grounds { get; } =
    [
        new("Niemand ist zu erkennen", nameof(PersonsGround.NobodyRecognisable)),
        new("Alle, die zu erkennen sind, haben schriftlich zugestimmt (bei Kindern die Eltern)", nameof(PersonsGround.Consent)),
        new("Menschen nur als Teil einer öffentlichen Veranstaltung", nameof(PersonsGround.PublicGathering)),
    ];
}
