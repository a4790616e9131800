using Buendnisnetz.Accounts;
using Buendnisnetz.Alliances;
using Buendnisnetz.Networks;

namespace Buendnisnetz.Projects;

/// <summary>Requests and offers of the demo in their different states, and somebody who has agreed to be asked.</summary>
internal sealed class PostingScene(DemoStage stage, CancellationToken cancel)
{
    private const string Willing = "ferdinand.iyer@buendnis-heidelberg.example";

    /// <summary>What the module brings to the demo.</summary>
    public static DemoScene Scene { get; } = new("Suchen und bieten", (db, cancel) => db.Postings.AnyAsync(cancel),
        (stage, cancel) => new PostingScene(stage, cancel).PlayAll());

    private async Task PlayAll()
    {
        foreach (var row in DemoSheet.Read(typeof(PostingScene).Assembly, "gesuche").Rows("Einträge")) await Tell(row);
        var at = stage.Calendar.Moment("vor 40 Tagen");
        var willing = await stage.Db.People.At(Willing).OrderBy(one => one.Id).FirstOrDefaultAsync(cancel)
            ?? throw new Refusal($"{Willing} fehlt.");
        stage.Db.ExperienceConsents.Add(ExperienceConsent.Give(willing.Id, ExperienceConsent.Usual, at));
    }

    private async Task Tell(DemoRow row)
    {
        var (at, now) = (stage.Calendar.Moment(row[5]), stage.Calendar.Now);
        var home = await HomeOf(row[0]);
        var last = at.BerlinDay.AddDays(int.Parse(row[6], German.Culture));
        var one = stage.Db.Postings.Add(Posting.PutUp(home,
            new(Enum.Parse<PostingKind>(row[1]), row[2], row[3], row[4], last), null, at)).Entity;
        if (one.IsDueToExpire(now)) one.Expire(now.AddDays(-1));
        if (Enum.TryParse<Help>(row.Maybe(7), out var helped)) one.Close(helped, row.Maybe(8), null, now.AddHours(-20));
        else if (row.Maybe(7) is { Length: > 20 } words)
            stage.Db.PostingAnswers.Add(one.Answer(new("Familienbüro im Norden", "familienbuero@demo.example"), words, at.AddDays(2)));
    }

    /// <summary>An alliance by its address, a partner by that and its name, a network by its name.</summary>
    private async Task<PostingHome> HomeOf(string text) =>
        text.Split(": ") is [var by, var partner] ? await Acting(by, partner)
        : await stage.Db.Alliances.ForTerritory.FindBySlug(text, cancel) is { } alliance ? PostingHome.Of(alliance)
        : await stage.Db.Networks.Include(one => one.Aims).OrderBy(one => one.Id).FirstOrDefaultAsync(one => one.Name == text, cancel)
            is { } network ? PostingHome.Of(network) : throw new Refusal($"{text.Quoted} fehlt.");

    /// <summary>A partner of an alliance, whose team acts for it.</summary>
    private async Task<PostingHome> Acting(string slug, string name)
    {
        var by = await stage.Db.Alliances.ForTerritory.FindBySlug(slug, cancel) ?? throw new Refusal($"{slug.Quoted} fehlt.");
        var organisation = await stage.Db.Partnerships.Where(one => one.AllianceId == by.Id && one.CountsUntil == null)
            .Select(one => one.Organisation).FirstOrDefaultAsync(one => one!.Name == name, cancel);
        return PostingHome.Of(organisation ?? throw new Refusal($"{name.Quoted} fehlt."), by);
    }
}
