namespace Buendnisnetz.Alliances.Pages;

/// <summary>
/// A page on which somebody edits an alliance. The alliance is loaded through what the person may edit, so a foreign
/// one is a 404; an ended one is frozen and leads back to its page.
/// </summary>
public abstract class AllianceEditorPage : NounPage<Alliance>
{
    /// <summary>The alliance that is edited.</summary>
    public Alliance Alliance => Noun;

    /// <inheritdoc />
    protected override bool MayUse => Me.CanEdit(Alliance);

    /// <inheritdoc />
    protected override OpenPlace? Rooms => Alliance.AsPlace;

    /// <summary>Whether the page works for an alliance that has ended, too.</summary>
    protected virtual bool IsForEndedToo => false;

    /// <summary>With what the page's verb needs: the load that is named after it.</summary>
    protected virtual IQueryable<Alliance> With(IQueryable<Alliance> alliances) => alliances;

    /// <inheritdoc />
    protected sealed override Task<Alliance?> Find() => With(Db.Alliances.EditedBy(Me)).FindBySlug(Slug, Cancel);

    /// <inheritdoc />
    protected override IActionResult? Detour()
    {
        if (Alliance.IsOpen || IsForEndedToo) return null;
        Flash("Dieses Bündnis ist beendet. Seine Seiten bleiben, wie sie sind.");
        return Redirect(Alliance.Path);
    }

    /// <summary>Where the person came from: the alliance's page, by a pencil of it, or the overview of all entries.</summary>
    public string Back => ComesByPencil ? Alliance.Path : Alliance.Below("bearbeiten");

    /// <summary>What links to other forms carry on of the pencil.</summary>
    public string Trace => ComesByPencil ? Pencil.Trace : "";

    /// <summary>Saves, says what was done and leads back to where the person came from.</summary>
    protected Task<IActionResult> Saved(string sentence) => SavedAt(sentence, Back);

    /// <summary>Saves, says what was done and leads on, within the pages of the alliance.</summary>
    protected new Task<IActionResult> Saved(string sentence, string below) =>
        SavedAt(sentence, Alliance.Below(below) + Trace);

    /// <summary>Saves, says what was done and leads on.</summary>
    protected Task<IActionResult> SavedAt(string sentence, string path) => base.Saved(sentence, path);

    private bool ComesByPencil => Pencil.WasUsed(Request);
}

/// <summary>A page on which the coordination decides on the life or the seats of an alliance.</summary>
public abstract class AllianceLeadPage : AllianceEditorPage
{
    /// <inheritdoc />
    protected override bool MayUse => Me.CanLead(Alliance);
}
