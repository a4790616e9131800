namespace Buendnisnetz.Territory.Pages;

/// <summary>What was compared is brought in.</summary>
internal sealed class RegisterAgreementModel(Db db, TimeProvider clock) : RegisterDecisionPage(db)
{
    protected override string Decide(RegisterImport import)
    {
        import.Agree(clock.Now);
        Db.EnqueueOnce(new RegisterToRead(import.Id), $"{import.Id}/agreed", clock.Now);
        return "Das Verzeichnis wird jetzt eingespielt.";
    }
}
