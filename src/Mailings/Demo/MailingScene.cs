using Buendnisnetz.Events;

namespace Buendnisnetz.Mailings;

/// <summary>Letters of the demo: one that has gone and of which one came back, and two that are planned.</summary>
internal sealed class MailingScene(DemoStage stage, CancellationToken cancel)
{
    public static DemoScene Scene { get; } = new("Briefe an Angemeldete", (db, cancel) => db.Mailings.AnyAsync(cancel),
        (stage, cancel) => new MailingScene(stage, cancel).PlayAll());

    private async Task PlayAll()
    {
        var sheet = DemoSheet.Read(typeof(MailingScene).Assembly, "briefe");
        var planned = await EventCalled(sheet.Must("Geplant"));
        foreach (var code in new[] { "erinnerung", "dank" }) await Plan(planned, code);
        await Send(await EventCalled(sheet.Must("Verschickt")), sheet.Must("Betreff"), sheet.Text("Text"));
    }

    private async Task Plan(Event planned, string code)
    {
        var ready = ReadyLetter.All.First(one => one.Code == code);
        var segment = await Segment(planned, ready.Segment);
        stage.Db.Expect(stage.Db.Mailings.Add(Mailing.Plan(planned, new(ready.Subject, ready.Text, segment.Aim, ready.Timing), null,
            stage.Calendar.Now)).Entity);
    }

    private async Task Send(Event planned, string subject, string text)
    {
        var at = stage.Calendar.Now.AddDays(-1);
        var segment = await Segment(planned, "dabei");
        var mailing = stage.Db.Mailings.Add(Mailing.Plan(planned, new(subject, text, segment.Aim, new(MailingWhen.Now)), null, at)).Entity;
        mailing.Send(await MailingReach.Of(stage.Db, segment, cancel), at);
        foreach (var copy in mailing.Copies) copy.Write(Guid.CreateVersion7(), at.AddMinutes(1));
        foreach (var copy in mailing.Copies.Skip(1)) copy.WasDelivered(at.AddMinutes(2));
        mailing.Copies[0].CameBack("Diese Adresse gibt es dort nicht.", at.AddMinutes(3));
    }

    private async Task<MailingSegment> Segment(Event planned, string code) =>
        (await MailingSegment.All(stage.Db, planned, cancel)).First(one => one.Code == code);

    private async Task<Event> EventCalled(string title) => stage.Db.CalendarEvents.Local.FirstOrDefault(one => one.Title == title)
        ?? await stage.Db.CalendarEvents.FirstOrDefaultAsync(one => one.Title == title, cancel)
        ?? throw new Refusal($"Die Veranstaltung {title.Quoted} fehlt.");
}
