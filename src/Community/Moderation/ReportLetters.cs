using Buendnisnetz.Accounts;

namespace Buendnisnetz.Community;

/// <summary>The letters about a report: a receipt, the decision with its reasons, the answer to an appeal.</summary>
internal static class ReportLetters
{
    public static Letter Receipt(PostReport one, Person to) => To(one, to, $"Ihre Meldung {one.Receipt} ist da",
        "Sie einen Beitrag gemeldet haben")
        .Says($"Ihre Meldung zu einem Beitrag in {one.Post!.Thread!.Title.Quoted} ist angekommen. Sie trägt die Nummer {one.Receipt}.")
        .Says("Wer den Raum betreut, sieht sie sich an und entscheidet. Sie erfahren das Ergebnis.");

    public static Letter Decided(PostReport one, Person to) => To(one, to, $"Über Ihre Meldung {one.Receipt} ist entschieden",
        "Sie einen Beitrag gemeldet haben")
        .Says(one.HidesPost ? "Der Beitrag ist ausgeblendet." : "Der Beitrag bleibt stehen.").Says($"Die Gründe: {one.Reasons}");

    public static Letter Hidden(PostReport one, Person to, Site site) => To(one, to, "Ihr Beitrag ist ausgeblendet",
        "Sie den Beitrag geschrieben haben")
        .Says($"Ihr Beitrag in {one.Post!.Thread!.Title.Quoted} ist für andere nicht mehr zu lesen.").Says($"Die Gründe: {one.Reasons}")
        .Says("Wenn Sie das anders sehen, können Sie einmal widersprechen. Dann sieht es sich jemand noch einmal an.")
        .Asks("Ansehen und widersprechen", site.Link(CommunityPaths.OfReport(one.Id)));

    public static Letter Reviewed(PostReport one, Person to, Site site) => To(one, to, "Über Ihren Widerspruch ist entschieden",
        "Sie widersprochen haben")
        .Says(one.HidesPost ? "Ihr Beitrag bleibt ausgeblendet." : "Ihr Beitrag ist wieder zu lesen.")
            .Says($"Die Gründe: {one.ReviewReasons}")
        .Asks("Zum Beitrag", site.Link(CommunityPaths.OfPost(one.PostId)));

    private static Letter To(PostReport one, Person to, string subject, string because) =>
        new(to.Email, to.Name, subject, $"Sie erhalten diese E-Mail, weil {because}.") { PersonId = to.Id, Thread = $"report-{one.Id:N}" };
}
