namespace Buendnisnetz.JointWork.Pages;

/// <summary>A page on which a right for one thing is lent.</summary>
internal abstract class RightsPage<TThing>(RightsDesk desk) : NounPage<TThing> where TThing : class
{
    [BindProperty]
    public RightsForm Form { get; set; } = new();

    public RightsView View { get; private set; } = null!;

    /// <summary>For what, and on whose partnership it rests.</summary>
    public abstract LendingOf What { get; }

    /// <summary>This page.</summary>
    public abstract string Here { get; }

    protected override async Task LoadMore() => View = await RightsView.Of(Db, What, Now, Cancel);

    public void OnGet() => Form.LastDay = Now.BerlinDay.AddYears(1);

    public async Task<IActionResult> OnPostAsync()
    {
        if (!ModelState.IsValid) return Again();
        if (await desk.Lend(What, Form.Organisation!.Value, new(Form.Name!, Form.Email!), Form.LastDay!.Value, Me.PersonId, Now, Cancel)
            is { } obstacle) return Again("", obstacle);
        return await Saved($"Das Recht ist übertragen. Ein persönlicher Link ist an {Form.Email} unterwegs.", Here);
    }
}
