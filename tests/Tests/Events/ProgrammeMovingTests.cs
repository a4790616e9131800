using Buendnisnetz.Events;
using Buendnisnetz.Tests.Alliances;

namespace Buendnisnetz.Tests.Events;

/// <summary>Items that move, and programmes that are pasted.</summary>
[Once]
public sealed class ProgrammeMovingTests
{
    private static readonly DateOnly Day = new(2027, 4, 12);

    [Fact]
    public void What_stands_alone_changes_places_with_the_whole_block_beside_it()
    {
        var programme = Pasted("9:00–9:30 Auftakt\n9:45–10:45 Workshop: A\n9:45–11:00 Workshop: B\n11:00–12:00 Plenum");
        var start = programme.Sessions[0];
        Assert.False(programme.CanMove(start, earlier: true));
        programme.Move(start, earlier: false, null, Founded.Noon);
        Assert.Equal(["A 9:00–10:00", "B 9:00–10:15", "Auftakt 10:30–11:00", "Plenum 11:00–12:00"], Words(programme));
    }

    [Fact]
    public void Short_talks_change_places_within_their_workshop_and_go_along_with_it()
    {
        var programme = Pasted("10:00–11:00 Workshop: A\n- Eins\n- Zwei\n11:00–11:30 Pause");
        var (workshop, two) = (programme.Sessions[0], programme.Sessions[2]);
        programme.Move(two, earlier: true, null, Founded.Noon);
        Assert.Equal(["Zwei", "Eins"], programme.TalksIn(workshop).Select(talk => talk.Title));
        programme.Move(workshop, earlier: false, null, Founded.Noon);
        Assert.Equal("Pause 10:00–10:30", Words(programme)[0]);
        Assert.Equal(workshop.Time, two.Time);
    }

    [Fact]
    public void Dragged_before_another_one_it_moves_step_by_step()
    {
        var programme = Pasted("9:00–10:00 A\n10:00–11:00 B\n11:00–11:30 C");
        programme.MoveBefore(programme.Find("c")!, programme.Find("a")!, null, Founded.Noon);
        Assert.Equal(["C 9:00–9:30", "A 9:30–10:30", "B 10:30–11:30"], Words(programme));
        programme.MoveBefore(programme.Find("c")!, programme.Find("b")!, null, Founded.Noon);
        Assert.Equal(["A 9:00–10:00", "C 10:00–10:30", "B 10:30–11:30"], Words(programme));
    }

    [Fact]
    public void Everything_from_an_item_on_is_later()
    {
        var programme = Pasted("9:00–10:00 A\n10:00–11:00 B\n- Kurz\n23:00–23:50 C");
        Assert.Equal(3, programme.ShiftFrom(programme.Find("b")!, 30, null, Founded.Noon));
        Assert.Equal(["A 9:00–10:00", "B 10:30–11:30", "C 23:30–0:20"], Words(programme));
        Assert.Equal(programme.Find("b")!.Time, programme.Find("kurz")!.Time);
    }

    [Fact]
    public void Lines_say_kind_title_people_room_and_places()
    {
        var lines = ProgrammeLines.Read("""
            09.30 Uhr Ankommen
            10:00-10:45 Impulsvortrag: Zeit: ein Gut (Ina Beispiel, Hochschule; Moderation Bo Beispiel) [Großer Saal]
            10:45 bis 12:00 Uhr Workshop: Ferien [Kleiner Saal, 24 Plätze]
            – Sechs Betriebe, eine Woche (Cem Probe, Ferienwerkstatt)
            12:00 Mittagspause
            """, Day);
        Assert.All(lines, line => Assert.Null(line.Obstacle));
        Assert.Equal((new TimeOnly(9, 30), new TimeOnly(10, 0)), (lines[0].Time!.From, lines[0].Time!.Until));
        Assert.Equal((SessionKind.Keynote, "Zeit: ein Gut", "Großer Saal"),
            (lines[1].Profile.Kind, lines[1].Profile.Title, lines[1].Profile.Room));
        Assert.Equal([("Ina Beispiel", "Hochschule", SpeakerRole.Speaker), ("Bo Beispiel", null, SpeakerRole.Moderator)],
            lines[1].People.Select(who => (who.Name, who.Function, who.Role)));
        Assert.Equal((24, "Kleiner Saal"), (lines[2].Profile.Most, lines[2].Profile.Room));
        Assert.Equal((null, SessionKind.Talk), (lines[3].Time, lines[3].Profile.Kind));
        Assert.Equal((SessionKind.Break, new TimeOnly(13, 0)), (lines[4].Profile.Kind, lines[4].Time!.Until));
    }

    [Theory]
    [InlineData("Mittagspause")]
    [InlineData("25:00 Pause")]
    [InlineData("10:00–10:99 Pause")]
    [InlineData("- Kurz ohne Workshop")]
    [InlineData("10:00 Impulsvortrag: A [Saal, 5 Plätze]")]
    public void A_line_that_is_not_clear_says_so(string line) => Assert.NotNull(ProgrammeLines.Read(line, Day)[0].Obstacle);

    private static Programme Pasted(string text)
    {
        var programme = Held.Programme();
        programme.Enter(ProgrammeLines.Read(text, Day), null, Founded.Noon);
        return programme;
    }

    private static string[] Words(Programme programme) => [.. programme.Items.Select(one => $"{one.Title} {one.Time.Hours}")];
}
