using Buendnisnetz.Events;
using Buendnisnetz.Events.Pages;

namespace Buendnisnetz.Documentation.Pages;

/// <summary>What is to be done for an event, the earliest first.</summary>
internal sealed class ChecklistModel : EventEditorPage
{
    [BindProperty]
    public DutyForm Form { get; set; } = new();

    public IReadOnlyList<ChecklistItem> Items { get; private set; } = [];

    public DateOnly Today => Now.BerlinDay;

    public string Lead => Items.Count > 0 && Event.Time.Day is null
        ? "Sobald der Tag feststeht, steht hier zu jeder Aufgabe, bis wann." : new PlanningStand(Event, Items, 0, Today).Sentence;

    /// <summary>"6 Wochen vorher, 3. Mai 2027 · fällig · Kammer".</summary>
    public string FactsOf(ChecklistItem item) => string.Join(" · ", new[]
    {
        item.When + (item.DueOn(Event) is { } day ? $", {day.Long}" : ""), item.IsDue(Event, Today) ? "fällig" : null, item.Who,
        item.DoneAt is { } done ? $"erledigt am {done.LongDay}" : null,
    }.OfType<string>());

    protected override async Task LoadMore() => Items = await Db.ChecklistItems.Where(one => one.EventId == Event.Id)
        .OrderByDescending(one => one.DaysBefore).ThenBy(one => one.Id).ToListAsync(Cancel);

    public void OnGet() { }

    public async Task<IActionResult> OnPostAsync()
    {
        var duty = Form.ToDuty();
        if (ModelState.IsValid) Check("Form.", duty.Objections());
        if (!ModelState.IsValid) return Again();
        Db.ChecklistItems.Add(ChecklistItem.Plan(Event.Id, duty));
        return await Saved("Die Aufgabe steht auf der Liste.", "aufgaben");
    }
}

/// <summary>The ready list is taken over, once.</summary>
internal sealed class ReadyChecklistModel : EventEditorPage
{
    public IActionResult OnGet() => Redirect(Event.ChecklistPath);

    public async Task<IActionResult> OnPostAsync()
    {
        await using var turn = await Db.TakeLock($"checklist {Event.Id:N}", Cancel);
        if (await Db.ChecklistItems.AnyAsync(one => one.EventId == Event.Id, Cancel)) return Redirect(Event.ChecklistPath);
        foreach (var duty in ReadyChecklist.RegioKonferenz) Db.ChecklistItems.Add(ChecklistItem.Plan(Event.Id, duty));
        var answer = await Saved($"{ReadyChecklist.RegioKonferenz.Count} Aufgaben stehen auf der Liste.", "aufgaben");
        await turn.CommitAsync(Cancel);
        return answer;
    }
}

/// <summary>A page about something to be done.</summary>
internal abstract class DutyPage : EventEditorPage
{
    public ChecklistItem Item { get; private set; } = null!;

    protected override async Task<Event?> Find()
    {
        if (await base.Find() is not { } found) return null;
        if (await Db.ChecklistItems.FirstOrDefaultAsync(one => one.Id == IdInAddress && one.EventId == found.Id, Cancel) is not { } item)
            return null;
        Item = item;
        return found;
    }
}

/// <summary>Something to be done is changed.</summary>
internal sealed class EditDutyModel : DutyPage
{
    [BindProperty]
    public DutyForm Form { get; set; } = new();

    protected override object? Stored => DutyForm.Of(Item);

    public void OnGet() => Form = DutyForm.Of(Item);

    public async Task<IActionResult> OnPostAsync()
    {
        var duty = Form.ToDuty();
        if (ModelState.IsValid) Check("Form.", duty.Objections());
        if (!ModelState.IsValid) return Again();
        Item.Change(duty);
        return await Saved("Die Aufgabe ist geändert.", "aufgaben");
    }
}

/// <summary>Something is done, or after all it is not.</summary>
internal sealed class TickDutyModel : DutyPage
{
    [BindProperty]
    public bool Done { get; set; }

    public IActionResult OnGet() => Redirect(Event.ChecklistPath);

    public async Task<IActionResult> OnPostAsync()
    {
        Item.Tick(Done, Now);
        return await Saved(Done ? $"Erledigt: {Item.What}" : $"Wieder offen: {Item.What}", "aufgaben");
    }
}

/// <summary>Something need not be done after all.</summary>
internal sealed class RemoveDutyModel : DutyPage
{
    public IActionResult OnGet() => Redirect(Event.ChecklistPath);

    public async Task<IActionResult> OnPostAsync()
    {
        Db.Remove(Item);
        return await Saved($"Gestrichen: {Item.What}", "aufgaben");
    }
}
