using Buendnisnetz.Alliances;

namespace Buendnisnetz.Editing.Pages;

/// <summary>An award or a citation that was recorded in error is taken back.</summary>
internal sealed class RecognitionWithdrawalModel : HistoryWithdrawalPage
{
    public override HistoryEntry? Entry => Alliance.Recognitions.FirstOrDefault(entry => entry.Id == Id);

    public string? Title => Alliance.Recognitions.FirstOrDefault(entry => entry.Id == Id)?.Title;

    protected override string Done => "Die Auszeichnung ist entfernt.";
}
