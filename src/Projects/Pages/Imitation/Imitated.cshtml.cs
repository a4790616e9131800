namespace Buendnisnetz.Projects.Pages;

/// <summary>The team of an origin reads what one of its imitations says differently, word by word.</summary>
internal sealed class ImitatedModel : ProjectEditorPage
{
    private Adoption tie = null!;

    public Project Copy => tie.Copy!;

    /// <summary>What is said there and was said otherwise here when it was taken over.</summary>
    public IReadOnlyList<LineChange> Changes => tie.Differences(Copy);

    protected override async Task<Project?> Find()
    {
        if (await base.Find() is not { } found) return null;
        var copy = Route("copy");
        var readable = Db.Projects.VisibleTo(Me, Db).Published;
        if (await Db.Adoptions.Where(one => one.SourceId == found.Id && one.Copy!.Slug == copy && readable.Any(it => it.Id == one.CopyId))
            .Include(one => one.Copy!.Carriers).ThenInclude(who => who.Alliance).AsNoTrackingWithIdentityResolution()
            .OrderBy(one => one.Id).FirstOrDefaultAsync(Cancel) is not { } known) return null;
        tie = known;
        return found;
    }

    public void OnGet() { }
}
