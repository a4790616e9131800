namespace Buendnisnetz.Web;

/// <summary>What people who report a barrier read in their mailbox.</summary>
internal static class BarrierLetters
{
    private const string Because = "Sie erhalten diese E-Mail, weil Sie eine Barriere gemeldet und dabei diese Adresse angegeben haben.";

    /// <summary>Without a word of what was written: whoever types somebody else's address shall not write to them through us.</summary>
    public static Letter Received(BarrierReport report) => About(report, "Ihre Meldung zu einer Barriere ist angekommen")
        .Says("vielen Dank für Ihre Meldung. Wir lesen sie und antworten Ihnen.")
        .Says($"Wir antworten spätestens am {report.DueOn.Long}.");

    public static Letter Answered(BarrierReport report) => About(report, "Antwort auf Ihre Meldung zu einer Barriere")
        .Says($"Sie haben uns am {report.ReceivedAt.LongDay} eine Barriere gemeldet. Das ist unsere Antwort:")
        .Says(report.Answer!)
        .Says("Sind Sie damit nicht zufrieden? In der Erklärung zur Barrierefreiheit steht, welche Stelle Ihnen weiterhilft.");

    private static Letter About(BarrierReport report, string subject) =>
        new(report.Email!, "", subject, Because) { Thread = $"barriere-{report.Id}" };
}
