using Buendnisnetz.Accounts;
using Buendnisnetz.Alliances;
using Buendnisnetz.Networks;
using Buendnisnetz.News;
using Buendnisnetz.Projects;

namespace Buendnisnetz.JointWork;

/// <summary>The label of the Metropolregion with its places and a local partner that gives it, and a joint project of the ARGE.</summary>
internal sealed class JointScene(DemoStage stage, CancellationToken cancel)
{
    /// <summary>What the module brings to the demo.</summary>
    public static DemoScene Scene { get; } = new("Gemeinsam getragen", (db, cancel) => db.Labels.AnyAsync(cancel),
        (stage, cancel) => new JointScene(stage, cancel).PlayAll());

    private async Task PlayAll()
    {
        var sheet = DemoSheet.Read(typeof(JointScene).Assembly, "label");
        var at = stage.Calendar.Moment("vor 60 Tagen");
        var label = await Begin(sheet, at);
        foreach (var row in sheet.Rows("Orte"))
            stage.Db.Add(label.Grant(new(row[0], row[1], DateOnly.FromDateTime(stage.Calendar.Moment(row[2]).DateTime)), row[3], null, at));
        await Agree(sheet, at);
    }

    private async Task<Label> Begin(DemoSheet sheet, DateTimeOffset at)
    {
        var network = await NetworkOf(sheet.Must("Netzwerk"));
        var label = stage.Db.Labels.Add(Label.Begin(network, new(sheet.Must("Name"), sheet.Must("Satz"), sheet.Text("Kriterien"),
            sheet.Must("Zeichen")), await stage.Db.FreeLabelSlug(sheet.Must("Name"), cancel), null, at)).Entity;
        if (await stage.Hang(DemoSheet.Read(typeof(JointScene).Assembly, "bild-label"), at, cancel) is { } picture)
            label.Show(picture.FileId, new(picture.Alt, picture.Credit, null, PersonsGround.NobodyRecognisable), null, at);
        foreach (var row in sheet.Rows("Getragen von")) label.Join(await AllianceOf(row[0]), true, null, at);
        await Lend(sheet, new(JointSeats.Label, label.Id, label.Name, label.Path, network.Id, null), at);
        return label;
    }

    /// <summary>The first partner of the alliance that lends gets it, until three quarters of a year from now.</summary>
    private async Task Lend(DemoSheet sheet, LendingOf what, DateTimeOffset at)
    {
        var lender = await AllianceOf(sheet.Must("Überträgt"));
        var partner = await stage.Db.Partnerships.Where(one => one.AllianceId == lender.Id && one.CountsUntil == null
            && one.Organisation != null).OrderBy(one => one.SortKey).ThenBy(one => one.Id).Select(one => one.Organisation)
            .FirstAsync(cancel);
        var person = await stage.Db.People.At(sheet.Must("Person")).OrderBy(one => one.Id).FirstOrDefaultAsync(cancel)
            ?? throw new Refusal("Die Person fehlt.");
        var (right, seat) = LentRight.Lend(what with { AllianceId = lender.Id }, partner!, person,
            stage.Calendar.Now.BerlinDay.AddDays(300), null, at);
        stage.Db.AddRange(right, seat);
    }

    private async Task Agree(DemoSheet sheet, DateTimeOffset at)
    {
        var (network, title) = (await NetworkOf(sheet.Must("Gemeinschaft")), sheet.Must("Projekt"));
        var project = await stage.Db.Projects.Where(one => one.Title == title).WithPage.OrderBy(one => one.Id).FirstAsync(cancel);
        var members = await stage.Db.MembersCarrying(project, network.Id, cancel);
        var joint = stage.Db.JointProjects.Add(JointProject.Propose(project, network, members, null, at)).Entity;
        foreach (var consent in joint.Consents.ToList()) joint.Agree(consent.AllianceId, null, at.AddDays(2));
        await Lend(sheet, new(JointSeats.News, project.Id, project.Title, project.NewsPath, network.Id, null), at.AddDays(3));
        var home = await AllianceOf(sheet.Must("Überträgt"));
        var news = stage.Db.Add(ProjectNews.Write(project, joint, home, new(sheet.Must("Neues"), sheet.Must("Kurz"), sheet.Must("Lang")),
            await stage.Db.FreeNewsSlug(home, sheet.Must("Neues"), cancel), null, at.AddDays(20))).Entity;
        news.Item!.Publish(null, at.AddDays(20));
    }

    private async Task<Network> NetworkOf(string slug) =>
        await stage.Db.Networks.FindBySlug(slug, cancel) ?? throw new Refusal($"Das Netzwerk „{slug}“ fehlt.");

    private async Task<Alliance> AllianceOf(string slug) =>
        await stage.Db.Alliances.FindBySlug(slug, cancel) ?? throw new Refusal($"Das Bündnis „{slug}“ fehlt.");
}
