namespace Buendnisnetz.Events.Pages;

/// <summary>The team of another alliance or network that stands behind an event takes it over; strangers find no such page.</summary>
internal sealed class TakingOverModel : NounPage<Event>
{
    /// <summary>For whom the person would take it over.</summary>
    public Involvement? Heir { get; private set; }

    protected override async Task<Event?> Find()
    {
        var found = await Db.CalendarEvents.VisibleTo(Me, Db).WithPeople.Include(one => one.Series).FindBySlug(Slug, Cancel);
        Heir = found?.Heirs.FirstOrDefault(one => Me.MayEditAt((one.AllianceId ?? one.NetworkId)!.Value));
        return Heir is null && (found is null || !Me.CanEdit(found)) ? null : found;
    }

    protected override IActionResult? Detour()
    {
        if (Heir is not null && Noun.ObstacleToTakingOver(Heir, Now) is null) return null;
        if (Heir is not null) Flash(Noun.ObstacleToTakingOver(Heir, Now)!);
        return Redirect(Noun.Path);
    }

    public void OnGet() { }

    public async Task<IActionResult> OnPostAsync()
    {
        await using var turn = await Db.TakeLock($"event {Noun.Id:N}", Cancel);
        await Db.Entry(Noun).ReloadAsync(Cancel);
        if (Noun.ObstacleToTakingOver(Heir!, Now) is { } obstacle) return Again("", obstacle);
        var known = Noun.People.ToHashSet();
        Noun.TakeOver(Heir!, Me.PersonId, Now);
        foreach (var added in Noun.People.Where(one => !known.Contains(one))) Db.Add(added);
        var saved = await Saved("Die Veranstaltung gehört jetzt zu Ihnen.", Noun.Below("bearbeiten"));
        await turn.CommitAsync(Cancel);
        return saved;
    }
}
