namespace Buendnisnetz.Reviews.Pages;

/// <summary>
/// A page on which those who work on the pages of a place look after its facts. Where the place has ended, it leads to its page.
/// </summary>
internal abstract class PlacePage : NounPage<ReviewedPlace>
{
    protected override Task<ReviewedPlace?> Find() => Db.PlaceEditedBy(Me, Guid.Parse((string)RouteData.Values["place"]!), Cancel);

    protected override OpenPlace? Rooms => Noun.Rooms;

    protected override IActionResult? Detour()
    {
        if (Noun.IsOpen) return null;
        Flash("Hier ist nichts mehr zu ändern. Die Seiten bleiben, wie sie sind.");
        return Redirect(Noun.Path);
    }

    /// <summary>Saves, says what was done and shows what is left to check.</summary>
    protected Task<IActionResult> Saved(string sentence) => Saved(sentence, Noun.Checks);
}
