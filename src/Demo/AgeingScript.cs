using Buendnisnetz.Alliances;
using Buendnisnetz.Notifications;

namespace Buendnisnetz.Demo;

/// <summary>What has grown old in the demo: partners who answer for themselves, a hint that waits, and an alliance that does not answer.</summary>
internal sealed class AgeingScript(Register register)
{
    private DateTimeOffset Ago(int days) => register.Calendar.Moment($"vor {days} Tagen");

    public void Play(IReadOnlyCollection<Alliance> alliances)
    {
        var (heidelberg, mannheim) = (alliances.Single(one => one.AreaName.Contains("Heidelberg", StringComparison.Ordinal)), alliances.Single(one => one.Name == "Mannheim hält zusammen"));
        Reach(heidelberg);
        Doubt(heidelberg);
        foreach (var point in mannheim.OpenContactPoints) Fall(point);
    }

    /// <summary>Three partners with a mailbox: one has confirmed itself, one proposes another wording, one has not been asked yet.</summary>
    private void Reach(Alliance alliance)
    {
        var (booth, paint, fathers) = (Partner(alliance, "Sportkreis am Neckar"), Partner(alliance, "Malerbetrieb Farbenfroh"), Partner(alliance, "Väter in Bewegung"));
        alliance.NoteMailbox(booth, "familie@sportkreis-am-neckar.example", null, Ago(300));
        alliance.NoteMailbox(paint, "buero@malerbetrieb-farbenfroh.example", null, Ago(300));
        alliance.NoteMailbox(fathers, "hallo@vaeter-in-bewegung.example", null, Ago(300));
        alliance.ConfirmItself(booth, Ago(24));
        register.Db.Add(Proposal.OfPartner(paint, null, null, "Vier-Tage-Woche mit vollem Auftragsbuch, Praxisbericht und Besuche im Betrieb", Ago(6)));
    }

    private void Doubt(Alliance alliance)
    {
        var point = alliance.OpenContactPoints.First(one => one.Name == "Familientelefon");
        var fact = new AgeingFact { AllianceId = alliance.Id, FactId = point.Id, CheckedAt = point.CheckedAt };
        register.Db.Add(Alliances.Doubt.Receive(AgeingFacts.ContactPoint, fact, "Nach 17 Uhr hebt niemand mehr ab, auf der Seite steht aber 18 Uhr.", null, Ago(4)));
        var enquiry = Enquiry.Open(AgeingFacts.ContactPoint, point.Id, alliance.Id, Ago(4));
        enquiry.Tell(EnquiryStep.Coordination, Ago(4));
        register.Db.Add(enquiry);
        register.Db.Notify(register.People["ferdinand.iyer@buendnis-heidelberg.example"].Id, "Jemand meldet: „Familientelefon“ stimmt nicht. Bitte sehen Sie nach.", alliance.Below("pruefen"), alliance.Name, Ago(4), alliance.Id);
    }

    /// <summary>The coordination was asked six weeks ago; now the office knows.</summary>
    private void Fall(ContactPoint point)
    {
        var enquiry = Enquiry.Open(AgeingFacts.ContactPoint, point.Id, point.AllianceId, Ago(42));
        enquiry.Tell(EnquiryStep.Coordination, Ago(42));
        enquiry.Tell(EnquiryStep.Office, Ago(14));
        register.Db.Add(enquiry);
    }

    private static Partnership Partner(Alliance alliance, string name) => alliance.ActivePartnerships.Single(partner => partner.Name == name);
}
