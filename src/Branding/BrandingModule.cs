using Buendnisnetz.Alliances;
using Buendnisnetz.Library;
using Microsoft.Extensions.DependencyInjection;

namespace Buendnisnetz.Branding;

/// <summary>Materials with one's own name: a template is filled from the directory, for one or for all partners at once (E4).</summary>
public sealed class BrandingModule : Module
{
    /// <inheritdoc />
    public override void Register(Registration module)
    {
        module.Services.AddScoped<SheetPress>();
        foreach (var data in BrandingData.All) module.Contributes(data);
        module.Maps(BrandingMapping.Map).Styles("branding.css").Styles("sheet.css").StylesOf<LibraryModule>("library.css")
            .Contributes(BrandingData.Activity).Contributes(BrandingData.Cleared).Contributes(BrandingData.Merge)
            .Contributes(BrandingParts.Asked).Contributes(new ToldOfEdition(TellCopyNews.Whom))
            .Fills(LibrarySlots.Page, "_OwnCopy", BrandingParts.OnPage)
            .Fills(LibrarySlots.Edit, "_EditTemplate", BrandingParts.OnDesk)
            .HandlesJob<CopyAsked, MakeCopy>("BrandedCopyAsked", called: "Eine Ausgabe mit eigenem Namen erzeugen", tries: MakeCopy.Tries)
            .HandlesJob<CopyContentGone, DropContent<CopyContentGone>>("BrandedCopyGone",
                called: "Eine alte Ausgabe auf dem Server löschen")
            .HandlesJob<CopyNews, TellCopyNews>("BrandedCopyNews", Priority.Bulk,
                called: "Von einer neuen Fassung für eigene Ausgaben berichten")
            .Reacts<MaterialIssued>(CopyReactions.Issued)
            .Contributes(new HelpTopic("mit-eigenem-namen", "Flyer mit eigenem Namen",
                "Vorlage, eigenes Logo, druckfertig, auch für alle Partner.",
                "Help/_Branding", HelpGroups.Alliances, Position.After("materialien")))
            .Contributes(BrandingScene.Scene);
    }
}
