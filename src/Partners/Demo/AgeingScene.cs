using Buendnisnetz.Alliances;
using Buendnisnetz.Reviews;

namespace Buendnisnetz.Partners;

/// <summary>
/// What has grown old in the demo: partners who answer for themselves, a hint that waits, and an alliance that does not answer.
/// </summary>
internal static class AgeingScene
{
    private const string Asked = "familie@sportkreis-am-neckar.example";

    public static DemoScene Scene { get; } = new("Angaben, die altern",
        (db, cancel) => db.Partnerships.AnyAsync(partner => partner.Email == Asked, cancel), Play);

    private static async Task Play(DemoStage stage, CancellationToken cancel)
    {
        var (heidelberg, mannheim) =
            (await Find(stage, "Bündnis für Familie Heidelberg", cancel), await Find(stage, "Mannheim hält zusammen", cancel));
        Reach(stage, heidelberg);
        Doubt(stage, heidelberg);
        foreach (var point in mannheim.OpenContactPoints) Fall(stage, point);
    }

    private static async Task<Alliance> Find(DemoStage stage, string name, CancellationToken cancel)
    {
        var alliance = await stage.Db.Alliances.ForJoining.Include(one => one.ContactPoints).AsSplitQuery()
            .FirstOrDefaultAsync(one => one.Name == name, cancel);
        Refusal.On(alliance is null ? $"Das Bündnis „{name}“ fehlt." : null);
        return alliance!;
    }

    /// <summary>Three partners with a mailbox: one has confirmed itself, one proposes another wording, one was not asked yet.</summary>
    private static void Reach(DemoStage stage, Alliance alliance)
    {
        var (booth, paint) = (Partner(alliance, "Sportkreis am Neckar"), Partner(alliance, "Malerbetrieb Farbenfroh"));
        var fathers = Partner(alliance, "Väter in Bewegung");
        alliance.NoteMailbox(booth, Asked, null, Ago(stage, 300));
        alliance.NoteMailbox(paint, "buero@malerbetrieb-farbenfroh.example", null, Ago(stage, 300));
        alliance.NoteMailbox(fathers, "hallo@vaeter-in-bewegung.example", null, Ago(stage, 300));
        alliance.ConfirmItself(booth, Ago(stage, 24));
        const string contribution = "Vier-Tage-Woche mit vollem Auftragsbuch, Praxisbericht und Besuche im Betrieb";
        stage.Db.Add(paint.Propose(null, null, contribution, Ago(stage, 6))!);
    }

    /// <summary>Somebody has reported that a telephone is not answered; whoever looks after it knows.</summary>
    private static void Doubt(DemoStage stage, Alliance alliance)
    {
        var point = alliance.OpenContactPoints.FirstOrDefault(one => one.Name == "Familientelefon");
        Refusal.On(point is null ? "Das Familientelefon fehlt." : null);
        var fact = new AgeingFact { PlaceId = alliance.Id, FactId = point!.Id, CheckedAt = point.CheckedAt };
        const string text = "Nach 17 Uhr hebt niemand mehr ab, auf der Seite steht aber 18 Uhr.";
        stage.Db.Add(Reviews.Doubt.Receive(AllianceFacts.Contact, fact, text, null, Ago(stage, 4)));
    }

    /// <summary>The coordination was asked six weeks ago; now the office knows.</summary>
    private static void Fall(DemoStage stage, ContactPoint point)
    {
        var enquiry = Enquiry.Open(AllianceFacts.Contact, point.Id, point.AllianceId, Ago(stage, 42));
        enquiry.Tell(EnquiryStep.First, Ago(stage, 42));
        enquiry.Tell(EnquiryStep.Last, Ago(stage, 14));
        stage.Db.Add(enquiry);
    }

    private static DateTimeOffset Ago(DemoStage stage, int days) => stage.Calendar.Moment($"vor {days} Tagen");

    private static Partnership Partner(Alliance alliance, string name)
    {
        var partner = alliance.ActivePartnerships.FirstOrDefault(one => one.Name == name);
        Refusal.On(partner is null ? $"Der Partner {name} fehlt." : null);
        return partner!;
    }
}
