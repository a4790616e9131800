using Buendnisnetz.Alliances;
using Buendnisnetz.Alliances.Pages;

namespace Buendnisnetz.Editing.Pages;

/// <summary>A page about an open contact point that the person may read.</summary>
internal abstract class OpenContactPointPage : AllianceEditorPage
{
    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    public ContactPoint? Point => Alliance.OpenContactPoints.FirstOrDefault(point => point.Id == Id && Me.MayOpen(point));

    protected override IQueryable<Alliance> With(IQueryable<Alliance> alliances) => alliances.ForClosingContactPoint;
}

/// <summary>A contact point closes.</summary>
internal sealed class ContactPointClosingModel : OpenContactPointPage
{
    /// <summary>The groups for which nobody is named in public any more once it is closed.</summary>
    public string LeftAlone => Point!.Visibility != Visibility.Public ? ""
        : string.Join(", ", (Point.Audiences & ~Alliance.PublicContactPoints.Where(other => other != Point)
            .Aggregate(Audience.None, (all, other) => all | other.Audiences)).Labels);

    public IActionResult OnGet() => Point is null ? NotFound() : Page();

    public async Task<IActionResult> OnPostAsync()
    {
        if (Point is not { } point) return NotFound();
        if (Alliance.ObstacleToClosing(point) is { } obstacle) return Again("", obstacle);
        Alliance.Close(point, Me.PersonId, Now);
        return await Saved("Die Anlaufstelle ist geschlossen.");
    }
}
