using Buendnisnetz.Events;

namespace Buendnisnetz.Documentation;

/// <summary>What teams of the demo have to do and have learnt.</summary>
internal sealed class PlanningScene(DemoStage stage, DemoSheet sheet, CancellationToken cancel)
{
    private static readonly string[] Houses = ["Geschäftsstelle", "Kammer", "Milchwerk"];

    public async Task PlayAll()
    {
        Prepare(await stage.EventCalled("Strategiekonferenz Hochrhein-Bodensee", cancel));
        foreach (var row in sheet.Rows("Aufgaben"))
        {
            var planned = await stage.EventCalled(row[0], cancel);
            var item = ChecklistItem.Plan(planned.Id, new(row[1], int.Parse(row[2], German.Culture), row.Maybe(3)));
            item.Tick(row.Maybe(4) is not null, stage.Calendar.Moment("vor 8 Tagen"));
            stage.Db.ChecklistItems.Add(item);
        }
        foreach (var row in sheet.Rows("Lehren"))
        {
            var planned = await stage.EventCalled(row[0], cancel);
            var lesson = Lesson.Note(planned.Id, row[1], stage.Calendar.Moment("vor 40 Tagen"));
            stage.Db.Lessons.Add(row.Maybe(2) is { } from ? lesson.For(planned.Id, from) : lesson);
        }
    }

    /// <summary>The ready list; what should be done by now is, but for one thing.</summary>
    private void Prepare(Event planned)
    {
        var today = stage.Calendar.Now.BerlinDay;
        foreach (var (at, duty) in ReadyChecklist.RegioKonferenz.Index())
        {
            var item = ChecklistItem.Plan(planned.Id, duty with { Who = Houses[at % Houses.Length] });
            item.Tick(item.IsDue(planned, today) && at != 3, stage.Calendar.Moment("vor 12 Tagen"));
            stage.Db.ChecklistItems.Add(item);
        }
    }
}

/// <summary>Events of the demo by their titles.</summary>
internal static class DemoEvents
{
    extension(DemoStage stage)
    {
        /// <summary>The event of this title, the earliest where there are several.</summary>
        public async Task<Event> EventCalled(string title, CancellationToken cancel) =>
            await stage.Db.CalendarEvents.Where(one => one.Title == title).OrderBy(one => one.BeginsAt).FirstOrDefaultAsync(cancel)
            ?? throw new Refusal($"Die Veranstaltung „{title}“ fehlt.");
    }
}
