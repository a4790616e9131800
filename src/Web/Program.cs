var (words, options) = Commands.Split(args);
var builder = WebApplication.CreateBuilder(options);
builder.AddHouse(Modules.All);

var app = builder.Build();
var model = app.ThinkOutModel();
app.UseHouse();
await model;
return await Commands.Run(app, words);
