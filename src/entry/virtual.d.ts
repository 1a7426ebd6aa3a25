declare module 'virtual:associate';
