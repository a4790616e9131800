namespace Buendnisnetz.Events.Pages;

/// <summary>An item is taken out of the programme, after it was asked.</summary>
internal sealed class RemovalModel : ProgrammeEditorPage
{
    public string? Obstacle { get; private set; }

    public string Lead => Obstacle ?? (Programme.TalksIn(Item!).Count() is > 0 and var talks
        ? $"Mit ihm gehen {German.Count(talks, "Kurzvortrag", "Kurzvorträge")}, die Personen und die Fragen, die dazu gestellt wurden."
        : "Mit ihm gehen die Personen und die Fragen, die dazu gestellt wurden.");

    protected override async Task LoadMore() => Obstacle = await Db.ObstacleToPlaces(Item!.Id, 0, Cancel);

    public void OnGet() { }

    public async Task<IActionResult> OnPostAsync()
    {
        if (Obstacle is not null) return Again("", Obstacle);
        Db.RemoveRange(Programme.Remove(Item!, Me.PersonId, Now));
        return await SavedProgramme($"{Item!.Title.Quoted} steht nicht mehr im Programm.");
    }
}
