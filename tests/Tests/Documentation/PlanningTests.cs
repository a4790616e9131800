using System.Net;
using Buendnisnetz.Alliances;
using Buendnisnetz.Documentation;
using Buendnisnetz.Events;
using Buendnisnetz.Networks;
using Buendnisnetz.Tests.Bookings;

namespace Buendnisnetz.Tests.Documentation;

/// <summary>What is to be done for an event, and what was learnt.</summary>
public sealed class PlanningTests(TestHouse house) : IClassFixture<TestHouse>
{
    [Fact]
    public async Task The_ready_list_is_taken_with_one_click_ticked_changed_and_shortened()
    {
        var planned = await house.Conference("Liste", null);
        var anna = await house.SignIn(Cast.Anna);
        await anna.Open(planned.ChecklistPath);
        var form = anna.FillIn(form: "main form[action$='/vorlage']");
        await anna.Send(form);
        await anna.Send(form);
        Assert.Equal(ReadyChecklist.RegioKonferenz.Count,
            await house.In(db => db.ChecklistItems.CountAsync(one => one.EventId == planned.Id)));
        await anna.Open(planned.ChecklistPath);
        Assert.Contains("fällig", anna.Page.QuerySelector(".tasks")!.TextContent);
        await anna.Submit(form: ".tasks li form");
        Assert.Contains("erledigt am", anna.Page.QuerySelector(".tasks li")!.TextContent);
        await anna.Open(anna.Page.QuerySelectorAll(".tasks li a")[1].GetAttribute("href")!);
        await anna.Submit(new { Form__What = "Motto finden", Form__Number = 5, Form__Unit = "tage-danach", Form__Who = "Bo" },
            form: "main form");
        Assert.Contains("Motto finden", anna.Page.QuerySelectorAll(".tasks li")
            .First(one => one.TextContent.Contains("5 Tage danach")).TextContent);
        await anna.Submit(new { Form__What = " ", Form__Number = "viele" });
        Assert.Equal(HttpStatusCode.UnprocessableEntity, anna.Status);
        await anna.Open(planned.ChecklistPath);
        await anna.Submit(new { Form__What = "Kuchen", Form__Number = 999, Form__Unit = "wochen-vorher" });
        Assert.Contains("höchstens zwei Jahre", anna.Page.QuerySelector(".error-summary")!.TextContent);
        Assert.Equal("Kuchen", anna.Page.QuerySelector("[name='Form.What']")!.GetAttribute("value"));
    }

    [Fact]
    public async Task What_is_due_stands_on_the_desk_of_the_team_and_goes_when_it_is_done()
    {
        var planned = await house.Conference("Schreibtisch", null);
        await house.In(async db =>
        {
            db.ChecklistItems.Add(ChecklistItem.Plan(planned.Id, new("Raum bestätigen", 21)));
            db.ChecklistItems.Add(ChecklistItem.Plan(planned.Id, new("Danken", -2)));
            await db.SaveChangesAsync();
        });
        Assert.Equal(["„Tag Schreibtisch“: Raum bestätigen (3 Wochen vorher)."], await Tasks(planned));
        await house.In(async db =>
        {
            (await db.ChecklistItems.FirstAsync(one => one.EventId == planned.Id && one.What == "Raum bestätigen"))
                .Tick(true, house.Clock.Now);
        });
        Assert.Empty(await Tasks(planned));
    }

    [Fact]
    public async Task A_new_edition_takes_along_what_is_chosen_undone_and_remembers_where_it_was_learnt()
    {
        var planned = await house.Conference("Vorlage", null);
        await house.In(async db =>
        {
            var model = await db.CalendarEvents.FirstAsync(one => one.Id == planned.Id);
            var item = db.ChecklistItems.Add(ChecklistItem.Plan(planned.Id, new("Raum bestätigen", 42, "Ada"))).Entity;
            item.Tick(true, house.Clock.Now);
            db.Lessons.Add(Lesson.Note(planned.Id, "Pause länger.", house.Clock.Now));
            await db.SaveChangesAsync();
            var alliance = await db.Set<Alliance>().FirstAsync(one => one.Name == "Vorlage");
            var edition = db.CalendarEvents.Add(Event.Plan(alliance, new(EventKind.Conference, "Nächste", "Worum."),
                "naechste-vorlage", null,
                house.Clock.Now)).Entity;
            foreach (var part in db.Catalog.Of<EditionPart>().Where(part => part.Code is "aufgaben" or "lehren"))
                await part.Take(new(db, model, edition, null, house.Clock.Now, default));
            await db.SaveChangesAsync();
        });
        var (item, lesson) = await house.In(async db =>
        {
            var edition = await db.CalendarEvents.FirstAsync(one => one.Slug == "naechste-vorlage");
            return (await db.ChecklistItems.SingleAsync(one => one.EventId == edition.Id),
                await db.Lessons.SingleAsync(one => one.EventId == edition.Id));
        });
        Assert.Equal(("Raum bestätigen", 42, null, null), (item.What, item.DaysBefore, item.Who, item.DoneAt));
        Assert.Equal(("Pause länger.", "Tag Vorlage"), (lesson.Text, lesson.From));
    }

    [Fact]
    public async Task A_year_after_the_event_a_task_stays_without_the_name_of_who_did_it()
    {
        var planned = await house.Conference("Namenlos", null);
        await house.In(async db =>
        {
            db.ChecklistItems.Add(ChecklistItem.Plan(planned.Id, new("Saal schmücken", 3, "Ada Beispiel")));
            await db.SaveChangesAsync();
        });
        house.Clock.Advance(planned.EndsAt.AddDays(364) - house.Clock.Now);
        await house.RunDaily();
        Assert.Equal("Ada Beispiel", (await Task()).Who);
        house.Clock.Advance(TimeSpan.FromDays(3));
        await house.RunDaily();
        Assert.Equal(("Saal schmücken", null), ((await Task()).What, (await Task()).Who));

        Task<ChecklistItem> Task() => house.In(db => db.ChecklistItems.SingleAsync(one => one.EventId == planned.Id));
    }

    [Fact]
    public async Task Lessons_are_written_and_struck_by_the_team()
    {
        var planned = await house.Conference("Gelernt", null);
        var anna = await house.SignIn(Cast.Anna);
        await anna.Open(planned.LessonsPath);
        await anna.Submit(new { Text = " " });
        Assert.Equal(HttpStatusCode.UnprocessableEntity, anna.Status);
        await anna.Open(planned.LessonsPath);
        await anna.Submit(new { Text = "Mehr Stühle." });
        Assert.Contains("Mehr Stühle.", anna.Page.QuerySelector("main .rows")!.TextContent);
        await anna.Submit(form: "main .rows form");
        Assert.DoesNotContain("Mehr Stühle.", anna.Page.QuerySelector("main .rows")!.TextContent);
        Assert.DoesNotContain("Gemerkt", await house.Visit().Client.GetStringAsync(planned.Path));
    }

    private Task<List<string>> Tasks(Event planned) => house.In(async db =>
    {
        var alliance = await db.Set<Alliance>().FirstAsync(one => one.Id == planned.AllianceId);
        var due = db.Catalog.Of<DeskTasks>().Single(one => one.Code == "aufgaben");
        var tasks = await due.Load(db, new(Actor.Visitor, [alliance], house.Clock.Now), default);
        return tasks.Where(task => task.Path == planned.ChecklistPath).Select(task => task.Sentence).ToList();
    });
}
