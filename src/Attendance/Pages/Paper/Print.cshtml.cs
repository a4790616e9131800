using Buendnisnetz.Accounts;
using Buendnisnetz.Events;

namespace Buendnisnetz.Attendance.Pages;

/// <summary>A page that shows a sheet.</summary>
internal abstract class SheetPage : EntrancePage
{
    protected override bool IsForHostsToo => false;

    public Sheet Sheet { get; private set; } = null!;

    public SheetText Text { get; private set; } = null!;

    protected override async Task<Event?> Find()
    {
        if (Sheet.All.FirstOrDefault(sheet => sheet.Word == Route("sheet")) is not { } sheet) return null;
        Sheet = sheet;
        return await base.Find();
    }

    protected override async Task LoadMore()
    {
        await base.LoadMore();
        Text = await Sheet.Load(Db, Event, Cancel);
        if (Text.People.Count > 0) Db.NoteCopyOfList(Me,
            $"{Sheet.Title} zu {Event.Title.Quoted}: {German.Count(Text.People.Count, "Person", "Personen")}", Now);
        await Db.SaveChangesAsync(Cancel);
    }
}

/// <summary>A sheet on a page.</summary>
internal sealed class PrintPageModel : SheetPage
{
    public void OnGet() { }
}
